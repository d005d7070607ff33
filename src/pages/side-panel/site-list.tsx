import { useEffect, useRef, useState } from 'preact/hooks';
import { forgetSite } from '../../browser/end-coach';
import { listSites, onSitesChange, type Site } from '../../browser/sites';
import { texts } from '../../locales/en';
import { siteName } from './site-name';

/** The sites that the agent allowed, as the browser knows them, each with the way back. */
export function SiteList() {
  const sites = useSites();
  const [said, setSaid] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const stop = async (site: Site) => {
    const { stopped, kept } = texts.sites;
    setSaid((await forgetSite(site)) ? stopped(siteName(site)) : kept(siteName(site)));
    // The button that had focus is gone.
    heading.current?.focus();
  };
  return (
    <section class="sites" aria-labelledby="sites-title">
      <h2 id="sites-title" tabIndex={-1} ref={heading}>
        {texts.sites.title}
      </h2>
      <p class="muted">{sites?.length === 0 ? texts.sites.none : texts.sites.intro}</p>
      <p role="status">{said}</p>
      {sites !== null && sites.length > 0 && (
        <ul>
          {sites.map((site) => (
            <SiteRow key={site} name={siteName(site)} onStop={() => void stop(site)} />
          ))}
        </ul>
      )}
    </section>
  );
}

function SiteRow({ name, onStop }: { name: string; onStop(): void }) {
  return (
    <li class="line">
      <span>{name}</span>
      <button type="button" class="button" aria-label={texts.sites.stopOn(name)} onClick={onStop}>
        {texts.sites.stop}
      </button>
    </li>
  );
}

/** Null until the browser has told them. */
function useSites(): readonly Site[] | null {
  const [sites, setSites] = useState<readonly Site[] | null>(null);
  useEffect(() => {
    const end = new AbortController();
    const look = async () => {
      const listed = await listSites();
      if (!end.signal.aborted) setSites(listed);
    };
    onSitesChange(look, end.signal);
    void look();
    return () => end.abort();
  }, []);
  return sites;
}
