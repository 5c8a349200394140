import { Command } from 'commander';
export function routerOpdracht(): Command { return new Command('router'); }
