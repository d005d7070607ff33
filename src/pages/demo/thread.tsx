import { useLayoutEffect, useRef } from 'preact/hooks';
import { texts } from '../../locales/en';
import { thread, ticket, type ThreadMessage } from './desk';
import { Time } from './time';

/** The messages of the open ticket, oldest first; it opens at the newest. */
export function Thread() {
  const place = useRef<HTMLOListElement>(null);
  const messages = thread.value;
  useLayoutEffect(() => {
    place.current?.scrollTo({ top: place.current.scrollHeight });
  }, [ticket.value.id, messages.length]);
  return (
    <ol class="thread" ref={place} aria-label={texts.demo.thread}>
      {messages.map((message, index) => (
        <Message key={`${ticket.value.id}-${index}`} message={message} />
      ))}
    </ol>
  );
}

function Message({ message: { from, name, at, text, html, files = [] } }: { message: ThreadMessage }) {
  return (
    <li class={`message message-${from}`} data-message={from}>
      <div class="message-head">
        <span class="message-author" data-author>
          {name}
        </span>
        <span class="message-kind">{texts.demo.authors[from]}</span>
        <Time at={at} />
      </div>
      {html === undefined ? (
        <div class="message-body message-plain" data-body>
          {text}
        </div>
      ) : (
        // Made by the rich editor on this page, which lets nothing through but its own formats.
        <div class="message-body" data-body dangerouslySetInnerHTML={{ __html: html }} />
      )}
      {files.length > 0 && <Files names={files} />}
    </li>
  );
}

/** What came with a message, by name. */
function Files({ names }: { names: readonly string[] }) {
  return (
    <div class="files">
      {names.map((name) => (
        <span key={name} class="file" data-file>
          {name}
        </span>
      ))}
    </div>
  );
}
