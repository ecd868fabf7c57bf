namespace Cartography.Values;

/// <summary>How deep lists and maps are nested: what keeps recursive walks off the end of the stack.</summary>
public static class ValueDepth
{
    /// <summary>0 for anything but a list or a map, else one more than its deepest item.</summary>
    public static int Of(in Value value) => value.Kind switch
    {
        ValueKind.List => value.AsList().Depth,
        ValueKind.Map => value.AsMap().Depth,
        _ => 0,
    };
}
