/** On SIGHUP what stands in files is read again, while everything runs. */
export function bijHangup(herlees: () => Promise<void>): void {
  process.on('SIGHUP', () => void herlees());
}
