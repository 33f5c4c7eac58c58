/** The server could not be reached at all: offline, or it is gone. */
export class NotConnected extends Error {
  override name = 'NotConnected';
}
