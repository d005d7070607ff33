/** Invented pages that no profile knows, each with a draft. */

const SCRIPT = '<script type="module" src="/ticket-reading.ts"></script>';
const DRAFT = '<textarea aria-label="Reply" style="width: 600px; height: 120px"></textarea>';
const FRAME =
  '<iframe style="width: 600px; height: 160px" srcdoc="<body contenteditable=true>Hello"></iframe>';

const page = (before: string, draft = DRAFT, after = '') =>
  `<!doctype html><body style="width: 900px">${before}<div class="reply-box">${draft}</div>${after}${SCRIPT}`;

/** What is said, and who says it by what the page shows. */
export const CONVERSATIONS: Readonly<
  Record<string, { html: string; thread: [from: string, text: string][] }>
> = {
  'sides that share no class': {
    html: page(`<ul class="chat">
      <li class="customer"><span class="name">Ana</span><p>Where is my parcel, please?</p></li>
      <li class="divider">Today</li>
      <li class="agent"><span class="name">Sam</span><p>It is on its way to you.</p></li>
      <li class="customer"><span class="name">Ana</span><p>When does it arrive?</p></li>
    </ul>`),
    thread: [
      ['customer', 'Where is my parcel, please?'],
      ['agent', 'It is on its way to you.'],
      ['customer', 'When does it arrive?'],
    ],
  },
  'classes without a meaning, and sides in the data': {
    html: page(`<div class="x1a"><div class="x7">
      <div class="x9" data-message-id="1" data-direction="inbound"><time datetime="2026-03-01T09:00:00Z">9:00</time>
        <div class="x3">Does the scale come with batteries, or do I buy them?</div></div></div><div class="x7">
      <div class="x9" data-message-id="2" data-direction="outbound" data-status="sent"><time datetime="2026-03-01T09:05:00Z">9:05</time>
        <div class="x3">Yes, with two of them.</div></div></div></div>`),
    thread: [
      ['customer', 'Does the scale come with batteries, or do I buy them?'],
      ['agent', 'Yes, with two of them.'],
    ],
  },
  'labels for those who listen': {
    html: page(`<div role="log">
      <div role="article" aria-label="Message from customer"><b class="sender">Ana</b><p>My order is late again.</p></div>
      <div role="article" aria-label="Internal note"><b class="sender">Sam</b><p>Third time this year.</p></div>
      <div role="article" aria-label="Message by agent"><b class="sender">Sam</b><p>I look into it now.</p></div>
    </div>`),
    thread: [
      ['customer', 'My order is late again.'],
      ['note', 'Third time this year.'],
      ['agent', 'I look into it now.'],
    ],
  },
  'a draft in a frame': {
    html: page(
      `<div class="message from-customer"><i class="author">Ana</i><div class="text">Can I still change the colour?</div></div>
       <div class="message from-agent"><i class="author">Sam</i><div class="text">Until noon you can.</div></div>
       <div class="message from-customer"><i class="author">Ana</i><div class="text">Then make it blue, please.</div></div>`,
      FRAME,
    ),
    thread: [
      ['customer', 'Can I still change the colour?'],
      ['agent', 'Until noon you can.'],
      ['customer', 'Then make it blue, please.'],
    ],
  },
  'one form around everything': {
    html: `<!doctype html><body><form>
      <div class="msg" data-sender="client"><span class="author">Ana</span><p>Is the lid sold without the kettle?</p></div>
      <div class="msg" data-sender="staff"><span class="author">Sam</span><p>It is, for nine euros.</p></div>
      ${DRAFT}</form>${SCRIPT}`,
    thread: [
      ['customer', 'Is the lid sold without the kettle?'],
      ['agent', 'It is, for nine euros.'],
    ],
  },
  'nothing that tells the sides': {
    html: page(`<div class="customer-service-view">
      <div class="customer-service-message"><b class="author">Ana</b><p>Where is my parcel, please?</p></div>
      <div class="customer-service-message"><b class="author">Sam</b> to <span class="customer">Ana</span><p>It is on its way to you.</p></div>
    </div>`),
    thread: [
      ['unknown', 'Where is my parcel, please?'],
      ['unknown', 'to Ana\n\nIt is on its way to you.'],
    ],
  },
  'sides that contradict each other': {
    html: page(`
      <div class="message customer agent"><b class="author">Ana</b><p>Where is my parcel, please?</p></div>
      <div class="message agent"><b class="author">Sam</b><p>It is on its way to you.</p></div>`),
    thread: [
      ['unknown', 'Where is my parcel, please?'],
      ['agent', 'It is on its way to you.'],
    ],
  },
};

const LONG = 'It came in a sturdy box and has worked every single day since then.';

/** Repeated things beside a draft that are no conversation. */
export const TRAPS: Readonly<Record<string, string>> = {
  'hits of a search': page(`<div class="results">
    <div class="result message"><h3><a href="#">Where is my parcel and when does it arrive here</a></h3><time>Monday</time></div>
    <div class="result message"><h3><a href="#">How do I send a broken kettle back to the shop</a></h3><time>Sunday</time></div></div>`),
  'topics beside a forum': `<!doctype html><body style="display: flex"><div class="topics">
    <div class="message"><b class="author">Kim</b> Where do you store your spare kettles?</div>
    <div class="message"><b class="author">Lou</b> Which kettle is the quietest one of all?</div></div>${DRAFT}${SCRIPT}`,
  'opinions on a product': page(`<div class="reviews">
    <div class="review comment"><b class="author">Kim</b><time>May</time><p>${LONG}</p></div>
    <div class="review comment"><b class="author">Lou</b><time>June</time><p>${LONG}</p></div></div>`),
  'a list of mails beside the draft': `<!doctype html><body style="display: flex"><ul style="width: 300px">
    <li class="mail-item customer"><b class="sender">Kim</b> Where is my parcel, and when does it come?</li>
    <li class="mail-item customer"><b class="sender">Lou</b> I would like to change my address, please.</li></ul>${DRAFT}${SCRIPT}`,
  'a list of mails above the draft':
    page(`<table><tr class="message customer"><td class="sender">Kim</td><td>Where is my parcel, and when does it come?</td></tr>
    <tr class="message customer"><td class="sender">Lou</td><td>I would like to change my address, please.</td></tr></table>`),
  'comments far below': page(
    '',
    DRAFT,
    `<div style="height: 2000px"></div>
    <div class="comment customer"><b class="author">Kim</b><p>${LONG}</p></div>
    <div class="comment agent"><b class="author">Lou</b><p>${LONG}</p></div>`,
  ),
  'a menu':
    page(`<nav><div class="message customer"><b class="name">All</b> messages of customers that wait for an answer</div>
    <div class="message agent"><b class="name">Mine</b> messages of agents that wait for an answer</div></nav>`),
  'answers to choose from': page(`<div class="macros">
    <div class="message agent"><b class="name">Late</b><p>I am sorry that your parcel is late, we look into it.</p></div>
    <div class="message agent"><b class="name">Thanks</b><p>Thank you for telling us, we will send you a new one.</p></div></div>`),
  'an article with paragraphs':
    page(`<article><h1>How to clean a kettle</h1><p class="text">Fill it with water and vinegar, and let it boil.</p>
    <p class="text">Then rinse it twice with cold water, and it is done.</p></article>`),
  'labels and numbers': page(
    `<div class="message-count customer">12 open</div><div class="message-count agent">3 sent</div>`,
  ),
  'other drafts':
    page(`<div class="message customer"><b class="author">Kim</b> <textarea>Where is my parcel, and when does it come?</textarea></div>
    <div class="message agent"><b class="author">Lou</b> <textarea>It is on its way, and comes on Thursday.</textarea></div>`),
  'messages that are not shown':
    page(`<div style="display: none"><div class="message customer"><b class="author">Kim</b><p>${LONG}</p></div>
    <div class="message agent"><b class="author">Lou</b><p>${LONG}</p></div></div>`),
  'a single message': page(`<div class="message customer"><b class="author">Kim</b><p>${LONG}</p></div>`),
  'what was done to a ticket':
    page(`<ul class="timeline"><li><b class="user">Kim</b> <time>9:00</time> changed the status to open and the priority to high</li>
    <li><b class="user">Lou</b> <time>9:05</time> assigned this ticket to the team for returned kettles</li></ul>`),
};
