/**
 * The pictures of an Apple icon by their type, each with its width in pixels; those of the second line are for
 * screens of double density (types: Wikipedia, "Apple Icon Image format").
 */
const pictures = [
  ...([
    ['icp4', 16],
    ['icp5', 32],
    ['ic07', 128],
    ['ic08', 256],
    ['ic09', 512],
  ] as const),
  ...([
    ['ic11', 32],
    ['ic12', 64],
    ['ic13', 256],
    ['ic14', 512],
    ['ic10', 1024],
  ] as const),
] as const;

/**
 * An Apple icon: `icns` and its length in bytes, then each picture as its type, its length and a PNG; lengths
 * count their own eight bytes and are big-endian.
 */
export function icns(png: (size: number) => Buffer): Buffer {
  const part = (type: string, content: Buffer): Buffer => {
    const head = Buffer.alloc(8, type, 'latin1');
    head.writeUInt32BE(content.length + 8, 4);
    return Buffer.concat([head, content]);
  };
  return part('icns', Buffer.concat(pictures.map(([type, size]) => part(type, png(size)))));
}
