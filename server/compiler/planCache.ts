import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import { compileOperation, type Plan, type PlanContext } from './compileOperation.ts';
import { shapeOf } from './shapeOf.ts';

/** A document is asked in few shapes; more than this is somebody trying. */
const mostShapes = 64;

export type PlanCache = (
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
) => Plan;

/** Plans by document (the document store hands back the same object) and by the shape of the variables. */
export function planCache(context: PlanContext): PlanCache {
  const plans = new WeakMap<DocumentNode, Map<string, Plan>>();
  return (document, operation, variables) => {
    const ofDocument = plans.get(document) ?? new Map<string, Plan>();
    plans.set(document, ofDocument);
    const key = `${operation.name?.value ?? ''}(${shapeOf(context.schema, operation, variables)})`;
    const known = ofDocument.get(key);
    if (known !== undefined) return known;
    if (ofDocument.size >= mostShapes) ofDocument.clear();
    const plan = compileOperation(context, document, operation, variables);
    ofDocument.set(key, plan);
    return plan;
  };
}
