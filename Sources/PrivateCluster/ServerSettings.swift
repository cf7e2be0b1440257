// SPDX-License-Identifier: Apache-2.0

/// The two files that tell the server how to run, written anew before each start so that a new version of ours
/// brings its own settings.
struct ServerSettings: Sendable {
    let socket: Folder
    let port: Int

    /// Text of `postgresql.conf`. An administrator's own settings go to `local.conf` beside it and win.
    var configuration: String {
        """
        # Written by fengqiao at each start. Put your own settings into local.conf, which is read last.

        # Reached by a unix socket only.
        listen_addresses = ''
        port = \(port)
        unix_socket_directories = '\(socket.path)'
        unix_socket_permissions = 0700
        max_connections = 60

        # One office's cases: small rows, short transactions, a dashboard now and then.
        shared_buffers = 256MB
        work_mem = 8MB
        maintenance_work_mem = 128MB
        random_page_cost = 1.1
        jit = off

        # A commit is on the disk when it is answered. Checkpoints are rare: they make the slowest requests slow.
        fsync = on
        synchronous_commit = on
        full_page_writes = on
        wal_compression = on
        checkpoint_timeout = 15min
        max_wal_size = 2GB

        # A week of log, one file a day, without the values of parameters: they are personal data.
        logging_collector = on
        log_directory = 'log'
        log_filename = 'postgresql-%a.log'
        log_rotation_age = 1d
        log_rotation_size = 0
        log_truncate_on_rotation = on
        log_line_prefix = '%m [%p] %q%u@%d '
        log_min_duration_statement = 1s
        log_parameter_max_length = 0
        log_parameter_max_length_on_error = 0
        log_timezone = 'UTC'

        timezone = 'UTC'
        include_if_exists = 'local.conf'

        """
    }

    /// Text of `pg_hba.conf`.
    var access: String {
        """
        # Written by fengqiao at each start.
        # The wall is the socket's folder: mode 0700, so that only this server's user and root can reach the socket.
        # Whoever can reach it could read the data files as well, so a password would keep nobody out; and the one who
        # connects is often root or fengqiao rather than a user with the name of a database role, so peer would not fit.
        local all all trust

        """
    }
}
