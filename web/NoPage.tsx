import { Link } from 'wouter';
import { PageHeading } from './parts/PageHeading.tsx';

/** What stands at an address that is none of the pages. */
export function NoPage() {
  return (
    <main className="reading">
      <PageHeading name="No such page">No page is at this address</PageHeading>
      <p className="reading-lead">
        <Link href="/">Explore the graph</Link>, or read <Link href="/about">about it</Link>.
      </p>
    </main>
  );
}
