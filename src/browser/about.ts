import browser from 'webextension-polyfill';

/** The first that fits: Edge calls itself Chrome, too. */
const BROWSERS = [
  ['Edge', /Edg\/(\d+)/],
  ['Firefox', /Firefox\/(\d+)/],
  // Without a window it is called HeadlessChrome.
  ['Chrome', /Chrome\/(\d+)/],
] as const;

/** Which coach runs in which browser: `Reply Coach 0.1.0, Chrome 141`. */
export function aboutCoach(userAgent = navigator.userAgent): string {
  const { name, version } = browser.runtime.getManifest();
  return `${name} ${version}, ${browserOf(userAgent)}`;
}

function browserOf(userAgent: string): string {
  for (const [name, pattern] of BROWSERS) {
    const version = pattern.exec(userAgent)?.[1];
    if (version !== undefined) return `${name} ${version}`;
  }
  return 'another browser';
}
