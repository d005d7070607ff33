import { render } from 'preact';
import { coachPage } from '../../content/coach-page';
import { App } from './app';

const desk = document.getElementById('desk');
if (!desk) throw new Error('The demo page has no element to stand in.');
render(<App />, desk);

// The same coach as on a real helpdesk; here the page starts it itself, so no permission is needed.
void coachPage({ document, signal: new AbortController().signal });
