let gemist = false;
let herleesNu: (() => Promise<void>) | undefined;

/**
 * From now on a SIGHUP ends nothing. Call it before something starts: one that comes while it is still starting is remembered, since
 * whoever sent it wants what stands in the files now.
 */
export function hangupsein(): void {
  process.on('SIGHUP', () => {
    if (herleesNu) void herleesNu();
    else gemist = true;
  });
}

/** On SIGHUP what stands in files is read again, while everything runs. */
export function bijHangup(herlees: () => Promise<void>): void {
  herleesNu = herlees;
  if (gemist) void herlees();
  gemist = false;
}
