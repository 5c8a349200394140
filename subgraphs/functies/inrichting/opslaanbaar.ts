/** PostgreSQL takes no null character in a text; nothing here has such an id. */
export const opslaanbaar = (id: string): boolean => !id.includes('\0');
