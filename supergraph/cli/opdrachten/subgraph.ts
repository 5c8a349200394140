import { Command } from 'commander';
export function subgraphOpdracht(): Command { return new Command('subgraph'); }
