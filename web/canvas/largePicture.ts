/** From so many entities and lines on, a picture is patched and drawn in slices, and is simpler while it moves. */
export const largeFrom = 500;
