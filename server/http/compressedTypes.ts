/** Media types that are worth compressing; JSON Lines and GraphML stand in no registry that the plug-in knows. */
export const compressedTypes = /^text\/(?!event-stream)|[+/](?:json|jsonl|xml)(?:;|$)/u;
