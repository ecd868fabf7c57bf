namespace Cartography.Values;

/// <summary>A value that could not be made, read or walked. The query engine turns it into a failed query with the same code and message.</summary>
/// <param name="fault">What kind of mistake it is.</param>
/// <param name="message">What was given, what is wrong with it, what would be right.</param>
/// <param name="gqlStatus">The GQLSTATUS beside the code.</param>
public sealed class ValueException(ValueFault fault, string message, string gqlStatus = "50N42") : Exception(message)
{
    /// <summary>What kind of mistake it is.</summary>
    public ValueFault Fault { get; } = fault;

    /// <summary>The GQLSTATUS beside the code.</summary>
    public string GqlStatus { get; } = gqlStatus;

    /// <summary>The Neo4j status code.</summary>
    public string Code => Fault switch
    {
        ValueFault.Syntax => "Neo.ClientError.Statement.SyntaxError",
        ValueFault.Argument => "Neo.ClientError.Statement.ArgumentError",
        ValueFault.Type => "Neo.ClientError.Statement.TypeError",
        ValueFault.Arithmetic => "Neo.ClientError.Statement.ArithmeticError",
        ValueFault.Call => "Neo.ClientError.Procedure.ProcedureCallFailed",
        ValueFault.Depth => "Neo.TransientError.General.StackOverFlowError",
        _ => "Neo.DatabaseError.Statement.ExecutionFailed",
    };
}
