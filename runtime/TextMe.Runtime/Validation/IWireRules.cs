namespace TextMe;

/// <summary>What a wire type demands of its values beyond what attributes can say. The generated validator asks for it behind all other constraints.</summary>
public interface IWireRules
{
    /// <summary>Adds what is wrong by <see cref="ConstraintValidator.Add"/>.</summary>
    /// <param name="validator">Takes the violations. Their paths start at this value, as names on the wire: <c>destinations/phone</c>.</param>
    void CheckRules(ref ConstraintValidator validator);
}
