using Cartography.GraphDb.Storage;
using Cartography.Values;

namespace Cartography.GraphDb.Execution.Statements;

/// <summary>Failures of all layers as what a caller of the database sees.</summary>
internal static class Failures
{
    /// <summary>The failure to throw. Cancelling and failures of the language pass as they are.</summary>
    public static Exception Translated(Exception failure) => failure switch
    {
        QueryException or Cypher.CypherException or OperationCanceledException => failure,
        ValueException value => new QueryException(value.Code, value.Message, value.GqlStatus, value),
        StorageException storage => new QueryException(CodeOf(storage.Error), storage.Message, GqlOf(storage.Error), storage),
        OutOfMemoryException => new QueryException(StatusCodes.OutOfMemory, "There is not enough memory for the query. Work on fewer rows at a time.", cause: failure),
        InsufficientExecutionStackException => new QueryException(StatusCodes.ExecutionFailed, "The query is nested too deep. Make it flatter.", cause: failure),
        OverflowException => new QueryException(StatusCodes.ArithmeticError, "A number or a list is too large.", cause: failure),
        _ => failure,
    };

    private static string CodeOf(StorageError error) => error switch
    {
        StorageError.ConstraintViolated or StorageError.StillHasRelationships => StatusCodes.ConstraintViolated,
        StorageError.WriterBusy => StatusCodes.LockTimeout,
        StorageError.NotStorable => StatusCodes.TypeError,
        StorageError.LimitReached => StatusCodes.OutOfMemory,
        StorageError.TransactionEnded => StatusCodes.EntityNotFound,
        StorageError.WritesRefused => StatusCodes.WritesRefused,
        _ => StatusCodes.ExecutionFailed,
    };

    private static string? GqlOf(StorageError error) => error switch
    {
        StorageError.ConstraintViolated => "22N41",
        StorageError.StillHasRelationships => "22N45",
        _ => null,
    };
}
