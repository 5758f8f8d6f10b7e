import day from './door-day.webp';
import night from './door-night.webp';
import styles from './door-picture.module.css';

/**
 * Beside the door, what is behind it: two pictures that Gala drew. “Sailing boats at sunset” by day, “a
 * giant moon over a lighthouse” by night, both as oil paintings.
 */
export function DoorPicture() {
  return (
    <div className={styles['frame']} aria-hidden="true">
      <img className={styles['day']} src={day} width={900} height={1350} alt="" />
      <img
        className={styles['night']}
        src={night}
        width={900}
        height={1350}
        alt=""
        loading="lazy"
      />
    </div>
  );
}
