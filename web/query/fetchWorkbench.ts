import { fetchPart } from '../api/fetchPart.ts';

/** The component that queries are written in, and the schema as the server tells it. Throws as `fetchPart`. */
export async function fetchWorkbench(signal: AbortSignal) {
  const { Workbench, fetchSchema } = await fetchPart(() => import('./loadWorkbench.ts'), signal);
  return { Workbench, schema: await fetchSchema(signal) };
}
