import { imageAddress } from './imageAddress.ts';
import type { Drawing } from './viewSvg.ts';

/** Pixels of the image for one px of the picture; less where the browser could not hold so large an image. */
const sharpness = 2;
const mostPixels = 16_000;

/** The picture as PNG. */
export async function toPng({ svg, width, height }: Drawing): Promise<Blob> {
  const scale = Math.min(sharpness, mostPixels / Math.max(width, height));
  const image = new Image();
  image.src = await imageAddress(svg);
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The browser made no image.'))), 'image/png');
  });
}
