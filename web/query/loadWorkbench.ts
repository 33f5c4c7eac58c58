/** All that the page Query is made of, in one part that the other pages do not load. */
export { fetchSchema } from './fetchSchema.ts';
export { Workbench } from './Workbench.tsx';
