/** A description that ends with a query which shows the field at work; a test runs each. */
export function withExample(description: string, query: string): string {
  return `${description}\n\nExample: \`${query}\``;
}
