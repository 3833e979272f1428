using System.ComponentModel;

namespace TextMe;

/// <summary>What a generated endpoint answers when a member's value cannot be read or breaks a constraint: its <see cref="ViolationStatusAttribute"/>.</summary>
/// <param name="Path">The member as in <see cref="ConstraintViolation.Path"/>, without indexes.</param>
/// <param name="Status">The status.</param>
/// <param name="Message">The message.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct MemberStatus(string Path, int Status, string Message);
