namespace Cartography.Core.Reading;

/// <summary>How a list is written.</summary>
internal enum ListForm
{
    /// <summary>Not a list.</summary>
    None,

    /// <summary>One array, or one element with the list's elements in it.</summary>
    Wrapped,

    /// <summary>One array, or repeated elements of one name.</summary>
    Flat,
}
