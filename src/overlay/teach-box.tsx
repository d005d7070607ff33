export interface TeachBoxProps {
  /** In the window of the outermost page. */
  box: DOMRect;
  label: string;
  look: string;
}

/** An outline with its name on the upper line. */
export function TeachBox({ box, label, look }: TeachBoxProps) {
  const { left, top, width, height } = box;
  const place = { transform: `translate(${left}px, ${top}px)`, width: `${width}px`, height: `${height}px` };
  return (
    <div class={`coach teach-box ${look}`} style={place}>
      <span class={top < 10 ? 'teach-label teach-label-inside' : 'teach-label'}>{label}</span>
    </div>
  );
}
