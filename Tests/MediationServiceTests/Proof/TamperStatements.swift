// SPDX-License-Identifier: Apache-2.0
import Postgres

/// A column that somebody changes; those that are made of others are none.
struct Column: Hashable {
    let table: String
    let column: String

    var name: String { "\(table).\(column)" }
}

/// Every column of every table, from the catalogue of the database, so that a new one cannot be forgotten.
struct Columns: Statement {
    static let name: StaticString = "columns"

    var sql: SQL {
        """
        select relname::text, attname::text
        from pg_attribute join pg_class on pg_class.oid = attrelid
        where relkind = 'r' and relnamespace = 'public'::regnamespace and attnum > 0 and not attisdropped
            and attgenerated = '' and attname <> 'tamper_id' and relname not like 'saved\\_%'
        order by relname, attnum
        """
    }

    static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> Column {
        let (table, column) = try row.decode(String.self, String.self)
        return Column(table: table, column: column)
    }
}

/// Gives one row another value in a column.
struct Tamper: Statement {
    static let name: StaticString = "tamper"
    let column: Column
    var sql: SQL { "select tamper(\(column.table), \(column.column))" }
    static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> Int32 { try row.decode(Int32.self) }
}

/// Puts the values of a column back.
struct Mend: Statement {
    static let name: StaticString = "mend"
    let column: Column
    var sql: SQL { "select mend(\(column.table), \(column.column))" }
}

/// Deletes one row.
struct DropRow: Statement {
    static let name: StaticString = "drop_row"
    let table: String
    var sql: SQL { "select drop_row(\(table))" }
    static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> Int32 { try row.decode(Int32.self) }
}

/// Puts the row that was deleted back.
struct RestoreRow: Statement {
    static let name: StaticString = "restore_row"
    let table: String
    var sql: SQL { "select restore_row(\(table))" }
}

extension World {
    /// Makes the tools of a forger who owns the database: no trigger, key or check has a say any more, and every row can
    /// be put back.
    func prepareTampering() async throws {
        try await owner.transaction { transaction in
            for tool in Self.tools { try transaction.execute(tool) }
        }
    }

    private static let tools: [SQL] = [
        """
        do $$
        declare
            it record;
        begin
            for it in select conname, conrelid::regclass as tab from pg_constraint
                where connamespace = 'public'::regnamespace and contype in ('c', 'f') and conislocal
            loop
                execute format('alter table %s drop constraint if exists %I', it.tab, it.conname);
            end loop;
            for it in select oid::regclass as tab, relname from pg_class
                where relkind = 'r' and relnamespace = 'public'::regnamespace
            loop
                execute format('alter table %s disable trigger user', it.tab);
                execute format('alter table %s add column tamper_id bigint generated always as identity', it.tab);
                execute format('create table %I as select * from %s', 'saved_' || it.relname, it.tab);
            end loop;
            for it in select attrelid::regclass as tab, attname from pg_attribute
                join pg_class on pg_class.oid = attrelid
                where relkind = 'r' and relnamespace = 'public'::regnamespace and attidentity <> ''
                    and attname <> 'tamper_id'
            loop
                execute format('alter table %s alter column %I drop identity', it.tab, it.attname);
            end loop;
            for it in select attrelid::regclass as tab, attname from pg_attribute
                join pg_class on pg_class.oid = attrelid
                where relkind = 'r' and relnamespace = 'public'::regnamespace and attnum > 0 and attnotnull
                    and not attisdropped and attidentity = '' and not exists (
                        select from pg_index where indrelid = attrelid and indisprimary and attnum = any (indkey))
            loop
                execute format('alter table %s alter column %I drop not null', it.tab, it.attname);
            end loop;
        end
        $$
        """,
        """
        create function tamper(tab text, col text) returns int language plpgsql as $$
        declare
            kind text;
            value text;
            touched int;
        begin
            select format_type(atttypid, null) into kind from pg_attribute
            where attrelid = tab::regclass and attname = col;
            value := case
                when kind in ('integer', 'smallint', 'bigint') then format('coalesce(%I, 0) + 1', col)
                when kind = 'text' then format('coalesce(%I, '''') || ''x''', col)
                when kind = 'date' then format('coalesce(%I, date ''2026-01-01'') + 1', col)
                when kind = 'timestamp with time zone'
                    then format('coalesce(%I, timestamptz ''2026-01-01'') + interval ''1 second''', col)
                when kind = 'uuid' then '''01900000-0000-7000-8000-000000000000''::uuid'
                when kind = 'bytea' then format(
                    'set_byte(coalesce(%1$I, decode(repeat(''07'', 32), ''hex'')), 0,
                        (get_byte(coalesce(%1$I, decode(repeat(''07'', 32), ''hex'')), 0) + 1) %% 256)', col)
                when kind = 'jsonb' then format('coalesce(%I, ''{}'') || ''{"forged": 1}''', col)
                when kind = 'boolean' then format('not coalesce(%I, false)', col)
                when kind like '%[]' then format('%1$I || %1$I', col)
            end;
            execute format(
                'update %1$I set %2$I = %3$s
                where tamper_id = (select tamper_id from %1$I order by %2$I desc nulls last limit 1)', tab, col, value);
            get diagnostics touched = row_count;
            return touched;
        end
        $$
        """,
        """
        create function mend(tab text, col text) returns void language plpgsql as $$
        begin
            execute format(
                'update %1$I t set %2$I = s.%2$I from %3$I s
                where s.tamper_id = t.tamper_id and s.%2$I is distinct from t.%2$I', tab, col, 'saved_' || tab);
        end
        $$
        """,
        """
        create function drop_row(tab text) returns int language plpgsql as $$
        declare
            touched int;
        begin
            execute format('delete from %1$I where tamper_id = (select max(tamper_id) from %1$I)', tab);
            get diagnostics touched = row_count;
            return touched;
        end
        $$
        """,
        """
        create function restore_row(tab text) returns void language plpgsql as $$
        declare
            cols text;
        begin
            select string_agg(quote_ident(attname), ', ') into cols from pg_attribute
            where attrelid = tab::regclass and attnum > 0 and not attisdropped and attgenerated = '';
            execute format(
                'insert into %1$I (%2$s) overriding system value select %2$s from %3$I s
                where not exists (select from %1$I t where t.tamper_id = s.tamper_id)', tab, cols, 'saved_' || tab);
        end
        $$
        """,
    ]
}
