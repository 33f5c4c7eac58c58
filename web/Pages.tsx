import { useState } from 'react';
import { Route, Switch, useRoute } from 'wouter';
import { AboutPage } from './about/AboutPage.tsx';
import { BriefingPage } from './briefing/BriefingPage.tsx';
import { DyadPage } from './dyad/DyadPage.tsx';
import { Explore } from './Explore.tsx';
import { NoPage } from './NoPage.tsx';
import { briefing, pages } from './pageList.ts';
import { Banners } from './panels/Banners.tsx';
import { ShortcutKeys } from './panels/ShortcutKeys.tsx';
import { TopBar } from './panels/TopBar.tsx';
import { QueryPage } from './query/QueryPage.tsx';
import { SourcesPage } from './sources/SourcesPage.tsx';

/** What every page has, and the page that the address names. */
export function Pages() {
  const [isExploring] = useRoute('/');
  return (
    <div className="page">
      <Switch>
        {[...pages, briefing].map(({ path, content }) => (
          <Route key={path} path={path}>
            <a className="skip" href={`#${content}`}>
              Skip to the {content}
            </a>
          </Route>
        ))}
      </Switch>
      <TopBar />
      <Banners />
      <KeptExplore isShown={isExploring} />
      <Switch>
        <Route path="/" />
        <Route path="/dyad">
          <DyadPage />
        </Route>
        <Route path="/query">
          <QueryPage />
        </Route>
        <Route path="/sources">
          <SourcesPage />
        </Route>
        <Route path="/about">
          <AboutPage />
        </Route>
        <Route path={briefing.path}>
          <BriefingPage />
        </Route>
        <Route>
          <NoPage />
        </Route>
      </Switch>
      <ShortcutKeys isExploring={isExploring} />
    </div>
  );
}

/** Explore stays as it was left, down to the zoom, while another page is read; it is made when it is first asked for. */
function KeptExplore({ isShown }: { isShown: boolean }) {
  const [isMade, setMade] = useState(isShown);
  if (isShown && !isMade) setMade(true);
  return isMade ? <Explore isShown={isShown} /> : null;
}
