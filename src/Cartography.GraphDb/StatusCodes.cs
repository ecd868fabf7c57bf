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
    public const string OutOfMemory = "Neo.TransientError.General.MemoryPoolOutOfMemoryError";
}
