namespace Cartography.GraphDb;

/// <summary>The Neo4j status codes that a running query can end with.</summary>
internal static class StatusCodes
{
    public const string TypeError = "Neo.ClientError.Statement.TypeError";
    public const string ArgumentError = "Neo.ClientError.Statement.ArgumentError";
    public const string ArithmeticError = "Neo.ClientError.Statement.ArithmeticError";
    public const string SyntaxError = "Neo.ClientError.Statement.SyntaxError";
    public const string SemanticError = "Neo.ClientError.Statement.SemanticError";
    public const string ParameterMissing = "Neo.ClientError.Statement.ParameterMissing";
    public const string EntityNotFound = "Neo.ClientError.Statement.EntityNotFound";
    public const string NotSupported = "Neo.ClientError.Statement.UnsupportedOperationError";
    public const string ExecutionFailed = "Neo.DatabaseError.Statement.ExecutionFailed";
    public const string ProcedureCallFailed = "Neo.ClientError.Procedure.ProcedureCallFailed";
    public const string ProcedureNotFound = "Neo.ClientError.Procedure.ProcedureNotFound";
    public const string Terminated = "Neo.TransientError.Transaction.Terminated";
    public const string TimedOut = "Neo.ClientError.Transaction.TransactionTimedOut";
    public const string SchemaChanged = "Neo.TransientError.Schema.SchemaModifiedConcurrently";
    public const string ExternalResourceFailed = "Neo.ClientError.Statement.ExternalResourceFailed";
    public const string TransactionStart = "Neo.DatabaseError.Transaction.TransactionStartFailed";
    public const string TransactionNotFound = "Neo.ClientError.Transaction.TransactionNotFound";
    public const string TransactionFailed = "Neo.ClientError.Transaction.TransactionTerminated";
    public const string AccessMode = "Neo.ClientError.Statement.AccessMode";
    public const string TooManyTransactions = "Neo.TransientError.Transaction.MaximumTransactionLimitReached";
    public const string ForbiddenMix = "Neo.ClientError.Transaction.ForbiddenDueToTransactionType";
    public const string ConstraintViolated = "Neo.ClientError.Schema.ConstraintValidationFailed";
    public const string LockTimeout = "Neo.TransientError.Transaction.LockAcquisitionTimeout";
    public const string WritesRefused = "Neo.DatabaseError.General.UnknownError";
    public const string NotSystemDatabase = "Neo.ClientError.Statement.NotSystemDatabaseError";
    public const string UnsupportedAdministration = "Neo.ClientError.Statement.UnsupportedAdministrationCommand";
    public const string ConstraintDropFailed = "Neo.DatabaseError.Schema.ConstraintDropFailed";
    public const string IndexDropFailed = "Neo.DatabaseError.Schema.IndexDropFailed";
    public const string ConstraintCreationFailed = "Neo.DatabaseError.Schema.ConstraintCreationFailed";
    public const string ConstraintExists = "Neo.ClientError.Schema.ConstraintAlreadyExists";
    public const string ConstraintNameTaken = "Neo.ClientError.Schema.ConstraintWithNameAlreadyExists";
    public const string EquivalentConstraint = "Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists";
    public const string EquivalentIndex = "Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists";
    public const string IndexExists = "Neo.ClientError.Schema.IndexAlreadyExists";
    public const string IndexNameTaken = "Neo.ClientError.Schema.IndexWithNameAlreadyExists";
    public const string TokenName = "Neo.ClientError.Schema.TokenNameError";
    public const string OutOfMemory = "Neo.TransientError.General.MemoryPoolOutOfMemoryError";
}
