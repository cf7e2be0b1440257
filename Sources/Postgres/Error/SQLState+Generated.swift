// SPDX-License-Identifier: Apache-2.0
// Written by scripts/update-sqlstates from PostgreSQL's errcodes.txt.

extension SQLState.Class {
    /// Class 00: Successful Completion.
    public static let successfulCompletion = Self("00")
    /// Class 01: Warning.
    public static let warning = Self("01")
    /// Class 02: No Data (this is also a warning class per the SQL standard).
    public static let noData = Self("02")
    /// Class 03: SQL Statement Not Yet Complete.
    public static let sqlStatementNotYetComplete = Self("03")
    /// Class 08: Connection Exception.
    public static let connectionException = Self("08")
    /// Class 09: Triggered Action Exception.
    public static let triggeredActionException = Self("09")
    /// Class 0A: Feature Not Supported.
    public static let featureNotSupported = Self("0A")
    /// Class 0B: Invalid Transaction Initiation.
    public static let invalidTransactionInitiation = Self("0B")
    /// Class 0F: Locator Exception.
    public static let locatorException = Self("0F")
    /// Class 0L: Invalid Grantor.
    public static let invalidGrantor = Self("0L")
    /// Class 0P: Invalid Role Specification.
    public static let invalidRoleSpecification = Self("0P")
    /// Class 0Z: Diagnostics Exception.
    public static let diagnosticsException = Self("0Z")
    /// Class 20: Case Not Found.
    public static let caseNotFound = Self("20")
    /// Class 21: Cardinality Violation.
    public static let cardinalityViolation = Self("21")
    /// Class 22: Data Exception.
    public static let dataException = Self("22")
    /// Class 23: Integrity Constraint Violation.
    public static let integrityConstraintViolation = Self("23")
    /// Class 24: Invalid Cursor State.
    public static let invalidCursorState = Self("24")
    /// Class 25: Invalid Transaction State.
    public static let invalidTransactionState = Self("25")
    /// Class 26: Invalid SQL Statement Name.
    public static let invalidSQLStatementName = Self("26")
    /// Class 27: Triggered Data Change Violation.
    public static let triggeredDataChangeViolation = Self("27")
    /// Class 28: Invalid Authorization Specification.
    public static let invalidAuthorizationSpecification = Self("28")
    /// Class 2B: Dependent Privilege Descriptors Still Exist.
    public static let dependentPrivilegeDescriptorsStillExist = Self("2B")
    /// Class 2D: Invalid Transaction Termination.
    public static let invalidTransactionTermination = Self("2D")
    /// Class 2F: SQL Routine Exception.
    public static let sqlRoutineException = Self("2F")
    /// Class 34: Invalid Cursor Name.
    public static let invalidCursorName = Self("34")
    /// Class 38: External Routine Exception.
    public static let externalRoutineException = Self("38")
    /// Class 39: External Routine Invocation Exception.
    public static let externalRoutineInvocationException = Self("39")
    /// Class 3B: Savepoint Exception.
    public static let savepointException = Self("3B")
    /// Class 3D: Invalid Catalog Name.
    public static let invalidCatalogName = Self("3D")
    /// Class 3F: Invalid Schema Name.
    public static let invalidSchemaName = Self("3F")
    /// Class 40: Transaction Rollback.
    public static let transactionRollback = Self("40")
    /// Class 42: Syntax Error or Access Rule Violation.
    public static let syntaxErrorOrAccessRuleViolation = Self("42")
    /// Class 44: WITH CHECK OPTION Violation.
    public static let withCheckOptionViolation = Self("44")
    /// Class 53: Insufficient Resources.
    public static let insufficientResources = Self("53")
    /// Class 54: Program Limit Exceeded.
    public static let programLimitExceeded = Self("54")
    /// Class 55: Object Not In Prerequisite State.
    public static let objectNotInPrerequisiteState = Self("55")
    /// Class 57: Operator Intervention.
    public static let operatorIntervention = Self("57")
    /// Class 58: System Error (errors external to PostgreSQL itself).
    public static let systemError = Self("58")
    /// Class 72: Snapshot Failure.
    public static let snapshotFailure = Self("72")
    /// Class F0: Configuration File Error.
    public static let configurationFileError = Self("F0")
    /// Class HV: Foreign Data Wrapper Error (SQL/MED).
    public static let foreignDataWrapperError = Self("HV")
    /// Class P0: PL/pgSQL Error.
    public static let plpgsqlError = Self("P0")
    /// Class XX: Internal Error.
    public static let internalError = Self("XX")
}

// Class 00: Successful Completion.
extension SQLState {
    /// `successful_completion`.
    public static let successfulCompletion = Self("00000")
}

// Class 01: Warning.
extension SQLState {
    /// `warning`.
    public static let warning = Self("01000")
    /// `dynamic_result_sets_returned`.
    public static let dynamicResultSetsReturned = Self("0100C")
    /// `implicit_zero_bit_padding`.
    public static let implicitZeroBitPadding = Self("01008")
    /// `null_value_eliminated_in_set_function`.
    public static let nullValueEliminatedInSetFunction = Self("01003")
    /// `privilege_not_granted`.
    public static let privilegeNotGranted = Self("01007")
    /// `privilege_not_revoked`.
    public static let privilegeNotRevoked = Self("01006")
    /// `string_data_right_truncation`.
    public static let warningStringDataRightTruncation = Self("01004")
    /// `deprecated_feature`.
    public static let deprecatedFeature = Self("01P01")
}

// Class 02: No Data (this is also a warning class per the SQL standard).
extension SQLState {
    /// `no_data`.
    public static let noData = Self("02000")
    /// `no_additional_dynamic_result_sets_returned`.
    public static let noAdditionalDynamicResultSetsReturned = Self("02001")
}

// Class 03: SQL Statement Not Yet Complete.
extension SQLState {
    /// `sql_statement_not_yet_complete`.
    public static let sqlStatementNotYetComplete = Self("03000")
}

// Class 08: Connection Exception.
extension SQLState {
    /// `connection_exception`.
    public static let connectionException = Self("08000")
    /// `connection_does_not_exist`.
    public static let connectionDoesNotExist = Self("08003")
    /// `connection_failure`.
    public static let connectionFailure = Self("08006")
    /// `sqlclient_unable_to_establish_sqlconnection`.
    public static let sqlclientUnableToEstablishSqlconnection = Self("08001")
    /// `sqlserver_rejected_establishment_of_sqlconnection`.
    public static let sqlserverRejectedEstablishmentOfSqlconnection = Self("08004")
    /// `transaction_resolution_unknown`.
    public static let transactionResolutionUnknown = Self("08007")
    /// `protocol_violation`.
    public static let protocolViolation = Self("08P01")
}

// Class 09: Triggered Action Exception.
extension SQLState {
    /// `triggered_action_exception`.
    public static let triggeredActionException = Self("09000")
}

// Class 0A: Feature Not Supported.
extension SQLState {
    /// `feature_not_supported`.
    public static let featureNotSupported = Self("0A000")
}

// Class 0B: Invalid Transaction Initiation.
extension SQLState {
    /// `invalid_transaction_initiation`.
    public static let invalidTransactionInitiation = Self("0B000")
}

// Class 0F: Locator Exception.
extension SQLState {
    /// `locator_exception`.
    public static let locatorException = Self("0F000")
    /// `invalid_locator_specification`.
    public static let invalidLocatorSpecification = Self("0F001")
}

// Class 0L: Invalid Grantor.
extension SQLState {
    /// `invalid_grantor`.
    public static let invalidGrantor = Self("0L000")
    /// `invalid_grant_operation`.
    public static let invalidGrantOperation = Self("0LP01")
}

// Class 0P: Invalid Role Specification.
extension SQLState {
    /// `invalid_role_specification`.
    public static let invalidRoleSpecification = Self("0P000")
}

// Class 0Z: Diagnostics Exception.
extension SQLState {
    /// `diagnostics_exception`.
    public static let diagnosticsException = Self("0Z000")
    /// `stacked_diagnostics_accessed_without_active_handler`.
    public static let stackedDiagnosticsAccessedWithoutActiveHandler = Self("0Z002")
}

// Class 20: Case Not Found.
extension SQLState {
    /// `case_not_found`.
    public static let caseNotFound = Self("20000")
}

// Class 21: Cardinality Violation.
extension SQLState {
    /// `cardinality_violation`.
    public static let cardinalityViolation = Self("21000")
}

// Class 22: Data Exception.
extension SQLState {
    /// `data_exception`.
    public static let dataException = Self("22000")
    /// `array_subscript_error`.
    public static let arraySubscriptError = Self("2202E")
    /// `character_not_in_repertoire`.
    public static let characterNotInRepertoire = Self("22021")
    /// `datetime_field_overflow`.
    public static let datetimeFieldOverflow = Self("22008")
    /// `division_by_zero`.
    public static let divisionByZero = Self("22012")
    /// `error_in_assignment`.
    public static let errorInAssignment = Self("22005")
    /// `escape_character_conflict`.
    public static let escapeCharacterConflict = Self("2200B")
    /// `indicator_overflow`.
    public static let indicatorOverflow = Self("22022")
    /// `interval_field_overflow`.
    public static let intervalFieldOverflow = Self("22015")
    /// `invalid_argument_for_logarithm`.
    public static let invalidArgumentForLogarithm = Self("2201E")
    /// `invalid_argument_for_ntile_function`.
    public static let invalidArgumentForNtileFunction = Self("22014")
    /// `invalid_argument_for_nth_value_function`.
    public static let invalidArgumentForNthValueFunction = Self("22016")
    /// `invalid_argument_for_power_function`.
    public static let invalidArgumentForPowerFunction = Self("2201F")
    /// `invalid_argument_for_width_bucket_function`.
    public static let invalidArgumentForWidthBucketFunction = Self("2201G")
    /// `invalid_character_value_for_cast`.
    public static let invalidCharacterValueForCast = Self("22018")
    /// `invalid_datetime_format`.
    public static let invalidDatetimeFormat = Self("22007")
    /// `invalid_escape_character`.
    public static let invalidEscapeCharacter = Self("22019")
    /// `invalid_escape_octet`.
    public static let invalidEscapeOctet = Self("2200D")
    /// `invalid_escape_sequence`.
    public static let invalidEscapeSequence = Self("22025")
    /// `nonstandard_use_of_escape_character`.
    public static let nonstandardUseOfEscapeCharacter = Self("22P06")
    /// `invalid_indicator_parameter_value`.
    public static let invalidIndicatorParameterValue = Self("22010")
    /// `invalid_parameter_value`.
    public static let invalidParameterValue = Self("22023")
    /// `invalid_preceding_or_following_size`.
    public static let invalidPrecedingOrFollowingSize = Self("22013")
    /// `invalid_regular_expression`.
    public static let invalidRegularExpression = Self("2201B")
    /// `invalid_row_count_in_limit_clause`.
    public static let invalidRowCountInLimitClause = Self("2201W")
    /// `invalid_row_count_in_result_offset_clause`.
    public static let invalidRowCountInResultOffsetClause = Self("2201X")
    /// `invalid_tablesample_argument`.
    public static let invalidTablesampleArgument = Self("2202H")
    /// `invalid_tablesample_repeat`.
    public static let invalidTablesampleRepeat = Self("2202G")
    /// `invalid_time_zone_displacement_value`.
    public static let invalidTimeZoneDisplacementValue = Self("22009")
    /// `invalid_use_of_escape_character`.
    public static let invalidUseOfEscapeCharacter = Self("2200C")
    /// `most_specific_type_mismatch`.
    public static let mostSpecificTypeMismatch = Self("2200G")
    /// `null_value_not_allowed`.
    public static let nullValueNotAllowed = Self("22004")
    /// `null_value_no_indicator_parameter`.
    public static let nullValueNoIndicatorParameter = Self("22002")
    /// `numeric_value_out_of_range`.
    public static let numericValueOutOfRange = Self("22003")
    /// `sequence_generator_limit_exceeded`.
    public static let sequenceGeneratorLimitExceeded = Self("2200H")
    /// `string_data_length_mismatch`.
    public static let stringDataLengthMismatch = Self("22026")
    /// `string_data_right_truncation`.
    public static let stringDataRightTruncation = Self("22001")
    /// `substring_error`.
    public static let substringError = Self("22011")
    /// `trim_error`.
    public static let trimError = Self("22027")
    /// `unterminated_c_string`.
    public static let unterminatedCString = Self("22024")
    /// `zero_length_character_string`.
    public static let zeroLengthCharacterString = Self("2200F")
    /// `floating_point_exception`.
    public static let floatingPointException = Self("22P01")
    /// `invalid_text_representation`.
    public static let invalidTextRepresentation = Self("22P02")
    /// `invalid_binary_representation`.
    public static let invalidBinaryRepresentation = Self("22P03")
    /// `bad_copy_file_format`.
    public static let badCopyFileFormat = Self("22P04")
    /// `untranslatable_character`.
    public static let untranslatableCharacter = Self("22P05")
    /// `not_an_xml_document`.
    public static let notAnXMLDocument = Self("2200L")
    /// `invalid_xml_document`.
    public static let invalidXMLDocument = Self("2200M")
    /// `invalid_xml_content`.
    public static let invalidXMLContent = Self("2200N")
    /// `invalid_xml_comment`.
    public static let invalidXMLComment = Self("2200S")
    /// `invalid_xml_processing_instruction`.
    public static let invalidXMLProcessingInstruction = Self("2200T")
    /// `duplicate_json_object_key_value`.
    public static let duplicateJSONObjectKeyValue = Self("22030")
    /// `invalid_argument_for_sql_json_datetime_function`.
    public static let invalidArgumentForSQLJSONDatetimeFunction = Self("22031")
    /// `invalid_json_text`.
    public static let invalidJSONText = Self("22032")
    /// `invalid_sql_json_subscript`.
    public static let invalidSQLJSONSubscript = Self("22033")
    /// `more_than_one_sql_json_item`.
    public static let moreThanOneSQLJSONItem = Self("22034")
    /// `no_sql_json_item`.
    public static let noSQLJSONItem = Self("22035")
    /// `non_numeric_sql_json_item`.
    public static let nonNumericSQLJSONItem = Self("22036")
    /// `non_unique_keys_in_a_json_object`.
    public static let nonUniqueKeysInAJSONObject = Self("22037")
    /// `singleton_sql_json_item_required`.
    public static let singletonSQLJSONItemRequired = Self("22038")
    /// `sql_json_array_not_found`.
    public static let sqlJSONArrayNotFound = Self("22039")
    /// `sql_json_member_not_found`.
    public static let sqlJSONMemberNotFound = Self("2203A")
    /// `sql_json_number_not_found`.
    public static let sqlJSONNumberNotFound = Self("2203B")
    /// `sql_json_object_not_found`.
    public static let sqlJSONObjectNotFound = Self("2203C")
    /// `too_many_json_array_elements`.
    public static let tooManyJSONArrayElements = Self("2203D")
    /// `too_many_json_object_members`.
    public static let tooManyJSONObjectMembers = Self("2203E")
    /// `sql_json_scalar_required`.
    public static let sqlJSONScalarRequired = Self("2203F")
    /// `sql_json_item_cannot_be_cast_to_target_type`.
    public static let sqlJSONItemCannotBeCastToTargetType = Self("2203G")
}

// Class 23: Integrity Constraint Violation.
extension SQLState {
    /// `integrity_constraint_violation`.
    public static let integrityConstraintViolation = Self("23000")
    /// `restrict_violation`.
    public static let restrictViolation = Self("23001")
    /// `not_null_violation`.
    public static let notNullViolation = Self("23502")
    /// `foreign_key_violation`.
    public static let foreignKeyViolation = Self("23503")
    /// `unique_violation`.
    public static let uniqueViolation = Self("23505")
    /// `check_violation`.
    public static let checkViolation = Self("23514")
    /// `exclusion_violation`.
    public static let exclusionViolation = Self("23P01")
}

// Class 24: Invalid Cursor State.
extension SQLState {
    /// `invalid_cursor_state`.
    public static let invalidCursorState = Self("24000")
}

// Class 25: Invalid Transaction State.
extension SQLState {
    /// `invalid_transaction_state`.
    public static let invalidTransactionState = Self("25000")
    /// `active_sql_transaction`.
    public static let activeSQLTransaction = Self("25001")
    /// `branch_transaction_already_active`.
    public static let branchTransactionAlreadyActive = Self("25002")
    /// `held_cursor_requires_same_isolation_level`.
    public static let heldCursorRequiresSameIsolationLevel = Self("25008")
    /// `inappropriate_access_mode_for_branch_transaction`.
    public static let inappropriateAccessModeForBranchTransaction = Self("25003")
    /// `inappropriate_isolation_level_for_branch_transaction`.
    public static let inappropriateIsolationLevelForBranchTransaction = Self("25004")
    /// `no_active_sql_transaction_for_branch_transaction`.
    public static let noActiveSQLTransactionForBranchTransaction = Self("25005")
    /// `read_only_sql_transaction`.
    public static let readOnlySQLTransaction = Self("25006")
    /// `schema_and_data_statement_mixing_not_supported`.
    public static let schemaAndDataStatementMixingNotSupported = Self("25007")
    /// `no_active_sql_transaction`.
    public static let noActiveSQLTransaction = Self("25P01")
    /// `in_failed_sql_transaction`.
    public static let inFailedSQLTransaction = Self("25P02")
    /// `idle_in_transaction_session_timeout`.
    public static let idleInTransactionSessionTimeout = Self("25P03")
}

// Class 26: Invalid SQL Statement Name.
extension SQLState {
    /// `invalid_sql_statement_name`.
    public static let invalidSQLStatementName = Self("26000")
}

// Class 27: Triggered Data Change Violation.
extension SQLState {
    /// `triggered_data_change_violation`.
    public static let triggeredDataChangeViolation = Self("27000")
}

// Class 28: Invalid Authorization Specification.
extension SQLState {
    /// `invalid_authorization_specification`.
    public static let invalidAuthorizationSpecification = Self("28000")
    /// `invalid_password`.
    public static let invalidPassword = Self("28P01")
}

// Class 2B: Dependent Privilege Descriptors Still Exist.
extension SQLState {
    /// `dependent_privilege_descriptors_still_exist`.
    public static let dependentPrivilegeDescriptorsStillExist = Self("2B000")
    /// `dependent_objects_still_exist`.
    public static let dependentObjectsStillExist = Self("2BP01")
}

// Class 2D: Invalid Transaction Termination.
extension SQLState {
    /// `invalid_transaction_termination`.
    public static let invalidTransactionTermination = Self("2D000")
}

// Class 2F: SQL Routine Exception.
extension SQLState {
    /// `sql_routine_exception`.
    public static let sqlRoutineException = Self("2F000")
    /// `function_executed_no_return_statement`.
    public static let functionExecutedNoReturnStatement = Self("2F005")
    /// `modifying_sql_data_not_permitted`.
    public static let sqlRoutineModifyingSQLDataNotPermitted = Self("2F002")
    /// `prohibited_sql_statement_attempted`.
    public static let sqlRoutineProhibitedSQLStatementAttempted = Self("2F003")
    /// `reading_sql_data_not_permitted`.
    public static let sqlRoutineReadingSQLDataNotPermitted = Self("2F004")
}

// Class 34: Invalid Cursor Name.
extension SQLState {
    /// `invalid_cursor_name`.
    public static let invalidCursorName = Self("34000")
}

// Class 38: External Routine Exception.
extension SQLState {
    /// `external_routine_exception`.
    public static let externalRoutineException = Self("38000")
    /// `containing_sql_not_permitted`.
    public static let containingSQLNotPermitted = Self("38001")
    /// `modifying_sql_data_not_permitted`.
    public static let externalRoutineModifyingSQLDataNotPermitted = Self("38002")
    /// `prohibited_sql_statement_attempted`.
    public static let externalRoutineProhibitedSQLStatementAttempted = Self("38003")
    /// `reading_sql_data_not_permitted`.
    public static let externalRoutineReadingSQLDataNotPermitted = Self("38004")
}

// Class 39: External Routine Invocation Exception.
extension SQLState {
    /// `external_routine_invocation_exception`.
    public static let externalRoutineInvocationException = Self("39000")
    /// `invalid_sqlstate_returned`.
    public static let invalidSqlstateReturned = Self("39001")
    /// `null_value_not_allowed`.
    public static let externalRoutineInvocationNullValueNotAllowed = Self("39004")
    /// `trigger_protocol_violated`.
    public static let triggerProtocolViolated = Self("39P01")
    /// `srf_protocol_violated`.
    public static let srfProtocolViolated = Self("39P02")
    /// `event_trigger_protocol_violated`.
    public static let eventTriggerProtocolViolated = Self("39P03")
}

// Class 3B: Savepoint Exception.
extension SQLState {
    /// `savepoint_exception`.
    public static let savepointException = Self("3B000")
    /// `invalid_savepoint_specification`.
    public static let invalidSavepointSpecification = Self("3B001")
}

// Class 3D: Invalid Catalog Name.
extension SQLState {
    /// `invalid_catalog_name`.
    public static let invalidCatalogName = Self("3D000")
}

// Class 3F: Invalid Schema Name.
extension SQLState {
    /// `invalid_schema_name`.
    public static let invalidSchemaName = Self("3F000")
}

// Class 40: Transaction Rollback.
extension SQLState {
    /// `transaction_rollback`.
    public static let transactionRollback = Self("40000")
    /// `transaction_integrity_constraint_violation`.
    public static let transactionIntegrityConstraintViolation = Self("40002")
    /// `serialization_failure`.
    public static let serializationFailure = Self("40001")
    /// `statement_completion_unknown`.
    public static let statementCompletionUnknown = Self("40003")
    /// `deadlock_detected`.
    public static let deadlockDetected = Self("40P01")
}

// Class 42: Syntax Error or Access Rule Violation.
extension SQLState {
    /// `syntax_error_or_access_rule_violation`.
    public static let syntaxErrorOrAccessRuleViolation = Self("42000")
    /// `syntax_error`.
    public static let syntaxError = Self("42601")
    /// `insufficient_privilege`.
    public static let insufficientPrivilege = Self("42501")
    /// `cannot_coerce`.
    public static let cannotCoerce = Self("42846")
    /// `grouping_error`.
    public static let groupingError = Self("42803")
    /// `windowing_error`.
    public static let windowingError = Self("42P20")
    /// `invalid_recursion`.
    public static let invalidRecursion = Self("42P19")
    /// `invalid_foreign_key`.
    public static let invalidForeignKey = Self("42830")
    /// `invalid_name`.
    public static let invalidName = Self("42602")
    /// `name_too_long`.
    public static let nameTooLong = Self("42622")
    /// `reserved_name`.
    public static let reservedName = Self("42939")
    /// `datatype_mismatch`.
    public static let datatypeMismatch = Self("42804")
    /// `indeterminate_datatype`.
    public static let indeterminateDatatype = Self("42P18")
    /// `collation_mismatch`.
    public static let collationMismatch = Self("42P21")
    /// `indeterminate_collation`.
    public static let indeterminateCollation = Self("42P22")
    /// `wrong_object_type`.
    public static let wrongObjectType = Self("42809")
    /// `generated_always`.
    public static let generatedAlways = Self("428C9")
    /// `undefined_column`.
    public static let undefinedColumn = Self("42703")
    /// `undefined_function`.
    public static let undefinedFunction = Self("42883")
    /// `undefined_table`.
    public static let undefinedTable = Self("42P01")
    /// `undefined_parameter`.
    public static let undefinedParameter = Self("42P02")
    /// `undefined_object`.
    public static let undefinedObject = Self("42704")
    /// `duplicate_column`.
    public static let duplicateColumn = Self("42701")
    /// `duplicate_cursor`.
    public static let duplicateCursor = Self("42P03")
    /// `duplicate_database`.
    public static let duplicateDatabase = Self("42P04")
    /// `duplicate_function`.
    public static let duplicateFunction = Self("42723")
    /// `duplicate_prepared_statement`.
    public static let duplicatePreparedStatement = Self("42P05")
    /// `duplicate_schema`.
    public static let duplicateSchema = Self("42P06")
    /// `duplicate_table`.
    public static let duplicateTable = Self("42P07")
    /// `duplicate_alias`.
    public static let duplicateAlias = Self("42712")
    /// `duplicate_object`.
    public static let duplicateObject = Self("42710")
    /// `ambiguous_column`.
    public static let ambiguousColumn = Self("42702")
    /// `ambiguous_function`.
    public static let ambiguousFunction = Self("42725")
    /// `ambiguous_parameter`.
    public static let ambiguousParameter = Self("42P08")
    /// `ambiguous_alias`.
    public static let ambiguousAlias = Self("42P09")
    /// `invalid_column_reference`.
    public static let invalidColumnReference = Self("42P10")
    /// `invalid_column_definition`.
    public static let invalidColumnDefinition = Self("42611")
    /// `invalid_cursor_definition`.
    public static let invalidCursorDefinition = Self("42P11")
    /// `invalid_database_definition`.
    public static let invalidDatabaseDefinition = Self("42P12")
    /// `invalid_function_definition`.
    public static let invalidFunctionDefinition = Self("42P13")
    /// `invalid_prepared_statement_definition`.
    public static let invalidPreparedStatementDefinition = Self("42P14")
    /// `invalid_schema_definition`.
    public static let invalidSchemaDefinition = Self("42P15")
    /// `invalid_table_definition`.
    public static let invalidTableDefinition = Self("42P16")
    /// `invalid_object_definition`.
    public static let invalidObjectDefinition = Self("42P17")
}

// Class 44: WITH CHECK OPTION Violation.
extension SQLState {
    /// `with_check_option_violation`.
    public static let withCheckOptionViolation = Self("44000")
}

// Class 53: Insufficient Resources.
extension SQLState {
    /// `insufficient_resources`.
    public static let insufficientResources = Self("53000")
    /// `disk_full`.
    public static let diskFull = Self("53100")
    /// `out_of_memory`.
    public static let outOfMemory = Self("53200")
    /// `too_many_connections`.
    public static let tooManyConnections = Self("53300")
    /// `configuration_limit_exceeded`.
    public static let configurationLimitExceeded = Self("53400")
}

// Class 54: Program Limit Exceeded.
extension SQLState {
    /// `program_limit_exceeded`.
    public static let programLimitExceeded = Self("54000")
    /// `statement_too_complex`.
    public static let statementTooComplex = Self("54001")
    /// `too_many_columns`.
    public static let tooManyColumns = Self("54011")
    /// `too_many_arguments`.
    public static let tooManyArguments = Self("54023")
}

// Class 55: Object Not In Prerequisite State.
extension SQLState {
    /// `object_not_in_prerequisite_state`.
    public static let objectNotInPrerequisiteState = Self("55000")
    /// `object_in_use`.
    public static let objectInUse = Self("55006")
    /// `cant_change_runtime_param`.
    public static let cantChangeRuntimeParam = Self("55P02")
    /// `lock_not_available`.
    public static let lockNotAvailable = Self("55P03")
    /// `unsafe_new_enum_value_usage`.
    public static let unsafeNewEnumValueUsage = Self("55P04")
}

// Class 57: Operator Intervention.
extension SQLState {
    /// `operator_intervention`.
    public static let operatorIntervention = Self("57000")
    /// `query_canceled`.
    public static let queryCanceled = Self("57014")
    /// `admin_shutdown`.
    public static let adminShutdown = Self("57P01")
    /// `crash_shutdown`.
    public static let crashShutdown = Self("57P02")
    /// `cannot_connect_now`.
    public static let cannotConnectNow = Self("57P03")
    /// `database_dropped`.
    public static let databaseDropped = Self("57P04")
    /// `idle_session_timeout`.
    public static let idleSessionTimeout = Self("57P05")
}

// Class 58: System Error (errors external to PostgreSQL itself).
extension SQLState {
    /// `system_error`.
    public static let systemError = Self("58000")
    /// `io_error`.
    public static let ioError = Self("58030")
    /// `undefined_file`.
    public static let undefinedFile = Self("58P01")
    /// `duplicate_file`.
    public static let duplicateFile = Self("58P02")
}

// Class 72: Snapshot Failure.
extension SQLState {
    /// `snapshot_too_old`.
    public static let snapshotTooOld = Self("72000")
}

// Class F0: Configuration File Error.
extension SQLState {
    /// `config_file_error`.
    public static let configFileError = Self("F0000")
    /// `lock_file_exists`.
    public static let lockFileExists = Self("F0001")
}

// Class HV: Foreign Data Wrapper Error (SQL/MED).
extension SQLState {
    /// `fdw_error`.
    public static let fdwError = Self("HV000")
    /// `fdw_column_name_not_found`.
    public static let fdwColumnNameNotFound = Self("HV005")
    /// `fdw_dynamic_parameter_value_needed`.
    public static let fdwDynamicParameterValueNeeded = Self("HV002")
    /// `fdw_function_sequence_error`.
    public static let fdwFunctionSequenceError = Self("HV010")
    /// `fdw_inconsistent_descriptor_information`.
    public static let fdwInconsistentDescriptorInformation = Self("HV021")
    /// `fdw_invalid_attribute_value`.
    public static let fdwInvalidAttributeValue = Self("HV024")
    /// `fdw_invalid_column_name`.
    public static let fdwInvalidColumnName = Self("HV007")
    /// `fdw_invalid_column_number`.
    public static let fdwInvalidColumnNumber = Self("HV008")
    /// `fdw_invalid_data_type`.
    public static let fdwInvalidDataType = Self("HV004")
    /// `fdw_invalid_data_type_descriptors`.
    public static let fdwInvalidDataTypeDescriptors = Self("HV006")
    /// `fdw_invalid_descriptor_field_identifier`.
    public static let fdwInvalidDescriptorFieldIdentifier = Self("HV091")
    /// `fdw_invalid_handle`.
    public static let fdwInvalidHandle = Self("HV00B")
    /// `fdw_invalid_option_index`.
    public static let fdwInvalidOptionIndex = Self("HV00C")
    /// `fdw_invalid_option_name`.
    public static let fdwInvalidOptionName = Self("HV00D")
    /// `fdw_invalid_string_length_or_buffer_length`.
    public static let fdwInvalidStringLengthOrBufferLength = Self("HV090")
    /// `fdw_invalid_string_format`.
    public static let fdwInvalidStringFormat = Self("HV00A")
    /// `fdw_invalid_use_of_null_pointer`.
    public static let fdwInvalidUseOfNullPointer = Self("HV009")
    /// `fdw_too_many_handles`.
    public static let fdwTooManyHandles = Self("HV014")
    /// `fdw_out_of_memory`.
    public static let fdwOutOfMemory = Self("HV001")
    /// `fdw_no_schemas`.
    public static let fdwNoSchemas = Self("HV00P")
    /// `fdw_option_name_not_found`.
    public static let fdwOptionNameNotFound = Self("HV00J")
    /// `fdw_reply_handle`.
    public static let fdwReplyHandle = Self("HV00K")
    /// `fdw_schema_not_found`.
    public static let fdwSchemaNotFound = Self("HV00Q")
    /// `fdw_table_not_found`.
    public static let fdwTableNotFound = Self("HV00R")
    /// `fdw_unable_to_create_execution`.
    public static let fdwUnableToCreateExecution = Self("HV00L")
    /// `fdw_unable_to_create_reply`.
    public static let fdwUnableToCreateReply = Self("HV00M")
    /// `fdw_unable_to_establish_connection`.
    public static let fdwUnableToEstablishConnection = Self("HV00N")
}

// Class P0: PL/pgSQL Error.
extension SQLState {
    /// `plpgsql_error`.
    public static let plpgsqlError = Self("P0000")
    /// `raise_exception`.
    public static let raiseException = Self("P0001")
    /// `no_data_found`.
    public static let noDataFound = Self("P0002")
    /// `too_many_rows`.
    public static let tooManyRows = Self("P0003")
    /// `assert_failure`.
    public static let assertFailure = Self("P0004")
}

// Class XX: Internal Error.
extension SQLState {
    /// `internal_error`.
    public static let internalError = Self("XX000")
    /// `data_corrupted`.
    public static let dataCorrupted = Self("XX001")
    /// `index_corrupted`.
    public static let indexCorrupted = Self("XX002")
}
