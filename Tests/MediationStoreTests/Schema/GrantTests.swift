// SPDX-License-Identifier: Apache-2.0
import Postgres
import TestSupport
import Testing

@Suite("The rights of the roles without a sign-in of their own")
struct GrantTests {
    @Test("are the ones that were reviewed")
    func golden() async throws {
        try await SmallCounty.run { _, owner in
            let tables = try await owner.query(Grants())
            let functions = try await owner.query(FunctionGrants())
            let policies = try await owner.query(Policies())
            let text =
                (["# Tables and columns"] + tables + ["", "# Functions"] + functions + ["", "# Policies"] + policies)
                .joined(separator: "\n")
            try expectGolden(text + "\n", "grants.txt")
        }
    }

    @Test("leave nothing to everybody")
    func everybody() async throws {
        try await SmallCounty.run { _, owner in
            let rights = try await owner.query(RightsOfEverybody())
            #expect(rights == [])
        }
    }
}

/// One line a role, table and right; with the columns where the right does not hold for all.
private struct Grants: Statement {
    static let name: StaticString = "grants"

    var sql: SQL {
        """
        select role || ' ' || relname || ': ' || string_agg(lower(right_name) || columns, ', ' order by right_name, columns)
        from (
            select acl.grantee::regrole::text as role, relname, acl.privilege_type as right_name, '' as columns
            from pg_class, aclexplode(relacl) acl where relnamespace = 'public'::regnamespace and relkind in ('r', 'v')
            union all
            select acl.grantee::regrole::text, relname, acl.privilege_type,
                ' (' || string_agg(attname, ', ' order by attnum) || ')'
            from pg_attribute join pg_class on pg_class.oid = attrelid, aclexplode(attacl) acl
            where relnamespace = 'public'::regnamespace and not attisdropped
            group by 1, 2, 3
        ) granted
        where role like 'fengqiao%'
        group by role, relname
        order by role, relname
        """
    }

    static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> String { try row.decode(String.self) }
}

private struct FunctionGrants: Statement {
    static let name: StaticString = "function_grants"

    var sql: SQL {
        """
        select acl.grantee::regrole::text || ' ' || pg_proc.oid::regprocedure::text || ', running as '
            || case when prosecdef then proowner::regrole::text else 'the caller' end
        from pg_proc, aclexplode(proacl) acl
        where pronamespace = 'public'::regnamespace and acl.grantee::regrole::text like 'fengqiao%'
        order by 1
        """
    }

    static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> String { try row.decode(String.self) }
}

private struct Policies: Statement {
    static let name: StaticString = "policies"

    var sql: SQL {
        """
        select tablename || ' ' || policyname || ' for ' || lower(cmd) || ' to ' || array_to_string(roles, ', ') || ': '
            || regexp_replace(coalesce(qual, 'nothing'), '\\s+', ' ', 'g')
            || case when with_check is distinct from qual then '; writes ' || coalesce(with_check, 'like reads') else '' end
        from pg_policies order by tablename, policyname
        """
    }

    static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> String { try row.decode(String.self) }
}

/// What `public`, that is everybody who can connect, may do with an object of the schema.
private struct RightsOfEverybody: Statement {
    static let name: StaticString = "rights_of_everybody"

    var sql: SQL {
        """
        select relname || ' ' || acl.privilege_type from pg_class, aclexplode(relacl) acl
        where relnamespace = 'public'::regnamespace and acl.grantee = 0
        union all
        select proname || ' ' || acl.privilege_type
        from pg_proc, aclexplode(coalesce(proacl, acldefault('f', proowner))) acl
        where pronamespace = 'public'::regnamespace and acl.grantee = 0
        union all
        select nspname || ' ' || acl.privilege_type from pg_namespace, aclexplode(nspacl) acl
        where nspname = 'public' and acl.grantee = 0
        """
    }

    static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> String { try row.decode(String.self) }
}
