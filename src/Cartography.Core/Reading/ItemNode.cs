namespace Cartography.Core.Reading;

/// <summary>A place in an answer, whatever format it came in.</summary>
internal abstract class ItemNode
{
    /// <summary>What stands here: text, a number's or truth value's text; null for null, an object or a list.</summary>
    public abstract string? Scalar { get; }

    /// <summary>Whether there is nothing here: JSON's null.</summary>
    public abstract bool IsNull { get; }

    /// <summary>The field of this name; null where there is none.</summary>
    public abstract ItemNode? Field(string name);

    /// <summary>The elements of the list in the field of this name; null where there is no such field.</summary>
    public abstract IEnumerable<ItemNode>? List(string name, ListForm form);

    /// <summary>The elements, if this is a list itself; else null.</summary>
    public abstract IEnumerable<ItemNode>? Elements { get; }

    /// <summary>Names and values of the fields, in their order.</summary>
    public abstract IEnumerable<KeyValuePair<string, ItemNode>> Fields { get; }
}
