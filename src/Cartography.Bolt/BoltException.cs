using Cartography.Bolt.Results;

namespace Cartography.Bolt;

/// <summary>A database said no: thrown by a database behind the server, and by the client for what a server answered.</summary>
public sealed class BoltException(Failure failure, Exception? inner = null) : Exception(failure.Message, inner)
{
    /// <summary>A failure of this code.</summary>
    public BoltException(string code, string message)
        : this(new Failure(code, message))
    {
    }

    /// <summary>What it said.</summary>
    public Failure Failure { get; } = failure;

    /// <summary>Neo4j's code of the failure.</summary>
    public string Code => Failure.Code;
}
