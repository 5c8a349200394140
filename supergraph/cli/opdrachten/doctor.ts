import { Command } from 'commander';
export function doctorOpdracht(): Command { return new Command('doctor'); }
