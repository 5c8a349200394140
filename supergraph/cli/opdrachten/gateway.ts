import { Command } from 'commander';
export function gatewayOpdracht(): Command { return new Command('gateway'); }
