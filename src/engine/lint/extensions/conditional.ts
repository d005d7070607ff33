import { defineExtension } from '../define-extension';
import { compileExceptions, exceptionsOf } from '../exceptions';
import { convertCaptureGroups } from '../message';
import { createRemark } from '../remark';

/** Finds what is used without what it needs: an abbreviation that is never defined. */
export default defineExtension({
  scope: 'text',
  compile: (fields, { accepted }) => {
    const source = fields.pattern('second');
    const first = fields.compile(fields.pattern('first'));
    const second = fields.compile(source);
    const definesWords = convertCaptureGroups(source) !== source;
    const isAccepted = compileExceptions(fields, exceptionsOf(fields, accepted));
    const remark = createRemark(fields);
    return () => {
      // What is defined once stays so for the rest of the document.
      const defined = new Set<string | undefined>();
      return (block) => {
        if (!definesWords && second.matches(block.text)) return [];
        if (definesWords) {
          for (const { captures } of second.findAll(block.text))
            captures.forEach((word) => defined.add(word));
        }
        return first
          .findAll(block.text)
          .filter(({ text, start }) => !defined.has(text) && !isAccepted(text, start, block.text))
          .map(remark);
      };
    };
  },
});
