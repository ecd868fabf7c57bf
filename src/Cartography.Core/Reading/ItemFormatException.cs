namespace Cartography.Core.Reading;

/// <summary>An answer that is not a whole document of its format.</summary>
/// <param name="message">What is wrong with it, to follow "the answer is".</param>
/// <param name="inner">The reader's own error.</param>
public sealed class ItemFormatException(string message, Exception? inner = null) : Exception(message, inner);
