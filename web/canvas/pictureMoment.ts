/** What a large picture is in the midst of. Kept beside Cytoscape, whose own notes have it style all elements anew. */
export type PictureMoment = {
  /** Its window moves. */
  isMoving: boolean;
  /** Its elements are being patched, a slice a frame. */
  isPatching: boolean;
  /** Something has changed since the sheet of a large picture was last asked for. */
  isStale: boolean;
};
