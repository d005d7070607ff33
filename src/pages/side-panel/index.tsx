import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/controls.css';
import '../../components/ask-list.css';
import '../../components/finding-card.css';
import '../../components/score-bar.css';
import './side-panel.css';
import './taught.css';
import './teach.css';
import { Panel } from './panel';

// `?tabId=` ties the panel to one tab; without it, it follows the tab in front.
const tabId = new URLSearchParams(location.search).get('tabId');
render(<Panel tabId={tabId === null ? null : Number(tabId)} />, document.body);
