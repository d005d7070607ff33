import {
  Check,
  ChevronDown,
  Circle,
  CircleCheck,
  CircleDot,
  CircleQuestionMark,
  CircleSmall,
  ClipboardPaste,
  Compass,
  EyeOff,
  Handshake,
  type IconNode,
  LifeBuoy,
  MessageCircle,
  OctagonAlert,
  Pause,
  Play,
  TriangleAlert,
  RotateCw,
  Settings2,
  Undo2,
} from 'lucide';
import { h } from 'preact';

/** Named by what they mean here, so that a meaning has one icon everywhere. */
const ICONS = {
  coach: Compass,
  stop: OctagonAlert,
  warn: TriangleAlert,
  hint: CircleSmall,
  answered: CircleCheck,
  unsure: CircleQuestionMark,
  unanswered: Circle,
  now: CircleDot,
  resolution: LifeBuoy,
  respect: Handshake,
  tone: MessageCircle,
  credit: Check,
  hidden: EyeOff,
  undo: Undo2,
  again: RotateCw,
  pause: Pause,
  resume: Play,
  paste: ClipboardPaste,
  settings: Settings2,
  open: ChevronDown,
} satisfies Record<string, IconNode>;

export type IconName = keyof typeof ICONS;

export interface IconProps {
  name: IconName;
  /** Spoken in the icon's place; left out where a text beside it says the same. */
  label?: string;
  class?: string;
}

/** A stroke of the text's own colour, 16 px. */
export function Icon({ name, label, class: extra = '' }: IconProps) {
  const dot = name === 'hint' ? 'icon-dot' : '';
  const spoken =
    label === undefined ? { 'aria-hidden': true } : { role: 'img' as const, 'aria-label': label };
  return (
    <svg
      class={['icon', dot, extra].filter(Boolean).join(' ')}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      {...spoken}
    >
      {ICONS[name].map(([tag, attributes]) => h(tag, attributes))}
    </svg>
  );
}
