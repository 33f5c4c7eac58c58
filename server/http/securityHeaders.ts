import type { FastifyHelmetOptions } from '@fastify/helmet';

/** Nothing but what the server itself ships; images also from `data:`, for the icons on the canvas. */
export const securityHeaders: FastifyHelmetOptions = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'", 'data:', 'blob:'],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      workerSrc: ["'self'"],
      manifestSrc: ["'self'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
  },
  // The product is served without TLS on loopback; a proxy that adds TLS adds this header too.
  strictTransportSecurity: false,
  crossOriginEmbedderPolicy: false,
};
