using System.Collections.Generic;

namespace Quickstart;

/// <summary>A request or a reply as it went over the wire, its secrets masked.</summary>
/// <param name="Head">The first line and the headers that matter.</param>
/// <param name="Body">The body.</param>
internal sealed record Message(IReadOnlyList<string> Head, string Body);

/// <summary>A call.</summary>
/// <param name="Request">What was sent.</param>
/// <param name="Reply">What came back.</param>
internal sealed record Exchange(Message Request, Message Reply);
