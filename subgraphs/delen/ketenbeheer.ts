/**
 * Who is responsible, in the demo, for what is no partner's: the register of persons, the citizen's own look, and the record of who
 * was not let in. A test OIN; in practice each is the organisation that runs it.
 */
export const KETENBEHEER = { oin: '00000099000000001000', naam: 'Ketenbeheer (demo)' } as const;
