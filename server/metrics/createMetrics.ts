import { poolSize } from '@rendezvous/cypher/connection/connect.ts';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** What the server counts. No label holds what a client wrote: each has a closed list of values. */
export type Metrics = ReturnType<typeof createMetrics>;

/** From what a person does not see to the time limit of a statement, in seconds. */
const buckets = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** The instruments of one server, with those of its process, in a registry of their own. */
export function createMetrics() {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const metrics = {
    registry,
    operationSeconds: new Histogram({
      name: 'rendezvous_operation_duration_seconds',
      help: 'From the head of a request to /graphql to the end of its answer, by the name of the operation: one of the web client, or other.',
      labelNames: ['operation'],
      buckets,
      registers,
    }),
    operations: new Counter({
      name: 'rendezvous_operations_total',
      help: 'Requests to /graphql that are answered, by operation and HTTP status; 499: the client went away before.',
      labelNames: ['operation', 'status'],
      registers,
    }),
    operationsInFlight: new Gauge({
      name: 'rendezvous_operations_in_flight',
      help: 'Requests to /graphql that are not answered yet.',
      registers,
    }),
    databaseSeconds: new Histogram({
      name: 'rendezvous_database_duration_seconds',
      help: 'From when a statement is handed to the driver to its last row, the wait for a connection with it, by outcome.',
      labelNames: ['outcome'],
      buckets,
      registers,
    }),
    connectionsInUse: new Gauge({
      name: 'rendezvous_database_connections_in_use',
      help: 'Statements and exports that have a connection to the database, or wait for one.',
      registers,
    }),
    exports: new Counter({
      name: 'rendezvous_exports_total',
      help: 'Exports that ended, by format and outcome: done, left by the client, failed, or refused because others run.',
      labelNames: ['format', 'outcome'],
      registers,
    }),
    exportsInFlight: new Gauge({
      name: 'rendezvous_exports_in_flight',
      help: 'Exports that are being sent.',
      registers,
    }),
    exportBytes: new Counter({
      name: 'rendezvous_export_bytes_total',
      help: 'Bytes that exports have made, before compression, by format.',
      labelNames: ['format'],
      registers,
    }),
  };
  new Gauge({
    name: 'rendezvous_database_connections_max',
    help: 'How many connections to the database there may be at a time.',
    registers,
  }).set(poolSize);
  return metrics;
}
