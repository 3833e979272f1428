namespace TextMe;

/// <summary>The document of a request or a reply as it may be shown, for finding errors.</summary>
/// <param name="Operation">The operation.</param>
/// <param name="IsReply">Whether it came; else it is sent.</param>
/// <param name="Bytes">Its size.</param>
/// <param name="Text">
/// The names in it and whole numbers below 1,000; in the place of any other value the number of its characters, such as <c>[10]</c>. What is not well formed is
/// left out, and what is behind 16,384 characters.
/// </param>
public sealed record ShownBody(WireOperation Operation, bool IsReply, int Bytes, string Text);
