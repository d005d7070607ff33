/** In a page with a draft: adds and changes nodes as other writing assistants do, as the query asks. */

declare global {
  interface Window {
    /** How often the assistant has done something. */
    doings?: number;
  }
}

const draft = document.querySelector<HTMLElement>('#draft')!;
const standIns: Readonly<Record<string, () => void>> = {
  'boxes beside': drawBeside,
  'copy beside': copyBeside,
  'boxes inside': drawInside,
  'words wrapped': wrapWords,
};

window.doings = 0;
const [name = ''] = decodeURIComponent(new URL(import.meta.url).search.slice(1)).split('&');
const work = standIns[name]!;
let timer: ReturnType<typeof setTimeout> | undefined;
const react = () => {
  clearTimeout(timer);
  timer = setTimeout(() => {
    observer.disconnect();
    work();
    window.doings! += 1;
    observe();
  }, 50);
};
const observer = new MutationObserver(react);
/** Whatever happens anywhere in the page is a reason to look again, as with the most eager of them. */
const observe = () =>
  observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
draft.addEventListener('input', react);
observe();
react();

/** As Grammarly: a custom element with a shadow root beside the draft, a mark on the body. */
function drawBeside(): void {
  document.body.setAttribute('data-gr-ext-installed', '');
  const host = part('grammarly-extension', draft.parentElement!);
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  root.innerHTML = `<div style="position: absolute">${words()} 1 suggestion</div>`;
}

/** As LanguageTool: marks on the draft, a copy of the text in its place, and lines over it. */
function copyBeside(): void {
  draft.dataset['ltTmpId'] = 'lt-1';
  draft.dataset['gramm'] = 'false';
  draft.spellcheck = false;
  const mirror = part('lt-mirror', draft.parentElement!);
  mirror.style.cssText = 'position: absolute; visibility: hidden';
  mirror.innerHTML = `<lt-highlighter><lt-div>${words()}</lt-div></lt-highlighter>`;
}

/** As some do in an editable: a button or a box as the last of its nodes, once there are words. */
function drawInside(): void {
  if (words() === '') return;
  part('harper-render-box', draft).textContent = '2 suggestions';
  part('grammarly-extension', draft).textContent = 'Grammarly';
}

/** As older ones: words that they do not like, in an element of their own. */
function wrapWords(): void {
  const text = [...draft.childNodes].find(
    (node): node is Text => node.nodeType === Node.TEXT_NODE && node.nodeValue!.includes('TERMS'),
  );
  if (!text) return;
  const range = document.createRange();
  range.setStart(text, text.data.indexOf('TERMS'));
  range.setEnd(text, text.data.indexOf('TERMS') + 'TERMS'.length);
  const wrapper = document.createElement('g');
  wrapper.className = 'gr_ gr_12 gr-alert';
  range.surroundContents(wrapper);
}

function part(tag: string, parent: Element): HTMLElement {
  const known = parent.querySelector<HTMLElement>(`:scope > ${tag}`);
  if (known) return known;
  const added = document.createElement(tag);
  added.contentEditable = 'false';
  parent.append(added);
  return added;
}

function words(): string {
  return draft.tagName === 'TEXTAREA' ? (draft as HTMLTextAreaElement).value : (draft.textContent ?? '');
}

export {};
