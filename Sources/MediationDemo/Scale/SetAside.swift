// SPDX-License-Identifier: Apache-2.0
internal import Postgres

/// Keys and indexes that are taken away while very many rows come in, and made again behind them.
///
/// All of it happens in one transaction. A load that is cut off leaves everything as it was; and a key that is made again
/// looks at every row, so that nothing comes in that would have been refused one by one.
struct SetAside {
    /// What is made again, in the order in which it is: keys of a table before those that point to them.
    struct Piece: Sendable {
        let number: Int32
        let name: String
    }

    /// Takes the keys and indexes of the tables of cases and figures away.
    ///
    /// - Returns: what has to be put back.
    static func begin(in transaction: borrowing Transaction) throws -> [Piece] {
        // Triggers look at one row after the other; what they would say of these rows the verification says.
        try transaction.execute("set local session_replication_role = replica")
        try transaction.execute("set local maintenance_work_mem = '512MB'")
        try transaction.execute(remember)
        try transaction.execute(takeAway)
        try transaction.execute(putBack)
        return try transaction.query(RememberedPieces())
    }

    /// Makes one of them again.
    static func restore(_ piece: Piece, in transaction: borrowing Transaction) throws {
        _ = try transaction.query(PutBack(number: piece.number))
    }

    /// Tells the planner what came in.
    static func analyze(in transaction: borrowing Transaction) throws {
        try transaction.execute(
            """
            analyze mediation_case, case_event, case_party, performance_item, open_clock, figure_delta, figure_case,
                figure_cell, figure_revision
            """)
    }

    private static let remember: SQL = """
        create temporary table set_aside on commit drop as
        with loaded (id) as (
            values ('mediation_case'::regclass), ('case_event'), ('case_party'), ('performance_item'), ('open_clock'),
                ('figure_delta'), ('figure_case'), ('figure_cell'), ('figure_revision')
        ), piece (rank, name, removal, creation) as (
            select case when contype = 'f' then 3 else 1 end, conname,
                format('alter table %s drop constraint %I', conrelid::regclass, conname),
                format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
            from pg_constraint
            where contype in ('p', 'u') and conrelid in (select id from loaded)
                or contype = 'f' and (
                    conrelid in (select id from loaded) or confrelid in (select id from loaded))
            union all
            select 2, indexrelid::regclass::name, format('drop index %s', indexrelid::regclass),
                pg_get_indexdef(indexrelid)
            from pg_index
            where indrelid in (select id from loaded)
                and not exists (select from pg_constraint where conindid = indexrelid and contype in ('p', 'u'))
        )
        select row_number() over (order by rank, name)::int as number, piece.* from piece
        """

    private static let takeAway: SQL = """
        do $$
        declare
            removal text;
        begin
            -- What points to a key goes before the key.
            for removal in select s.removal from set_aside s order by number desc loop
                execute removal;
            end loop;
        end
        $$
        """

    private static let putBack: SQL = """
        create function pg_temp.put_back(in_number int) returns boolean language plpgsql as $$
        begin
            execute (select creation from set_aside where number = in_number);
            return true;
        end
        $$
        """
}

private struct RememberedPieces: Statement {
    static let name: StaticString = "remembered_pieces"

    var sql: SQL { "select number, name::text from set_aside order by number" }

    static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> SetAside.Piece {
        let (number, name) = try row.decode(Int32.self, String.self)
        return SetAside.Piece(number: number, name: name)
    }
}

private struct PutBack: Statement {
    static let name: StaticString = "put_back"
    let number: Int32

    var sql: SQL { "select pg_temp.put_back(\(number))" }

    static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> Bool { try row.decode(Bool.self) }
}
