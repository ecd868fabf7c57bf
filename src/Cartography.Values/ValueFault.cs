namespace Cartography.Values;

/// <summary>What kind of mistake a value could not be made or read because of.</summary>
public enum ValueFault
{
    /// <summary>A text that is not in the form that it should have.</summary>
    Syntax,

    /// <summary>A number, name or combination outside of what is allowed.</summary>
    Argument,

    /// <summary>A value of a type that has no such thing.</summary>
    Type,

    /// <summary>A calculation whose result does not fit.</summary>
    Arithmetic,

    /// <summary>An argument that a function has no form for.</summary>
    Call,

    /// <summary>What Neo4j reports as a failure of the database although the caller can mend it; kept so that programs see the same code.</summary>
    Execution,

    /// <summary>A value nested too deep to be walked.</summary>
    Depth,
}
