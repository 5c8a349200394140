/**
 * Settings of the embedded server, given at every start so that an older data folder follows along.
 * `fsync` and `synchronous_commit` stay on: what was answered as stored survives a kill and a power cut.
 */
export function instellingen(poort: number): readonly string[] {
  return Object.entries({
    listen_addresses: '127.0.0.1',
    port: poort,
    // A socket path is limited to 107 bytes and a data folder may lie deeper than that.
    unix_socket_directories: '',
    max_connections: 300,
    shared_buffers: '64MB',
    max_wal_size: '256MB',
    min_wal_size: '32MB',
    // No standby reads along, and shared memory in a container is small.
    wal_level: 'minimal',
    max_wal_senders: 0,
    max_parallel_workers_per_gather: 0,
    timezone: 'UTC',
    // Messages, details and statements repeat values of the data. An error goes to the client only, and
    // the log keeps what is about the server itself (LOG, FATAL, PANIC).
    log_min_messages: 'log',
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    log_statement: 'none',
    log_timezone: 'UTC',
  }).flatMap(([naam, waarde]) => ['-c', `${naam}=${waarde}`]);
}
