using Cartography.Values;

namespace Cartography.Bolt.Server;

/// <summary>
/// The database that a server opens to its clients. Called by many connections at a time. Whatever it refuses it throws as
/// <see cref="BoltException"/>; any other exception reaches the client as an unknown error without details.
/// </summary>
/// <remarks>
/// The token of a call ends it when the client interrupts it, its time is over or the connection is gone; the work must then stop
/// soon with <see cref="OperationCanceledException"/>. The server itself decides what the client is told.
/// </remarks>
public interface IBoltDatabase
{
    /// <summary>
    /// The name of a database as it is written in answers. Null names the home database. Fails with
    /// <c>Neo.ClientError.Database.DatabaseNotFound</c> where there is none of that name.
    /// </summary>
    string ResolveDatabase(string? name);

    /// <summary>
    /// Runs a query in a transaction of its own, which ends with the result: committed by
    /// <see cref="IBoltResult.CompleteAsync"/>, rolled back by disposing the result before that.
    /// </summary>
    Task<IBoltResult> RunAsync(string query, MapValue parameters, TransactionOptions options, CancellationToken cancel);

    /// <summary>Opens a transaction. Disposing it without a commit rolls back.</summary>
    Task<IBoltTransaction> BeginAsync(TransactionOptions options, CancellationToken cancel);
}
