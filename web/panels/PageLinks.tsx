import { Link, useRoute } from 'wouter';
import { pages } from '../pageList.ts';

/** The pages of the client, the one in view marked. */
export function PageLinks({ onGo }: { onGo?: () => void }) {
  return (
    <nav className="page-links" aria-label="Pages">
      <ul>
        {pages.map(({ path, name }) => (
          <li key={path}>
            <PageLink path={path} name={name} onGo={onGo} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

function PageLink({ path, name, onGo }: { path: string; name: string; onGo: (() => void) | undefined }) {
  const [isCurrent] = useRoute(path);
  return (
    <Link href={path} replace={isCurrent} aria-current={isCurrent ? 'page' : undefined} onClick={onGo}>
      {name}
    </Link>
  );
}
