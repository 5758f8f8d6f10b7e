/**
 * A mask whose transparency says what may change, as one whose brightness says it: white there, black
 * where the picture stays, grey between.
 * @throws when the browser cannot read or write it.
 */
export async function whiteMaskOf(mask: Blob): Promise<Blob> {
  const picture = await createImageBitmap(mask);
  const { width, height } = picture;
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('The browser gives no canvas to draw on.');
  context.drawImage(picture, 0, 0);
  picture.close();
  context.globalCompositeOperation = 'source-in';
  context.fillStyle = '#000';
  context.fillRect(0, 0, width, height);
  context.globalCompositeOperation = 'destination-over';
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  return canvas.convertToBlob({ type: 'image/png' });
}
